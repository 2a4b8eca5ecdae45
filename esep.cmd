@echo off
rem Runs Esep, after building it where there is no build or the sources are newer. Every argument goes to the program.
setlocal
set "HERE=%~dp0"
set "JAVA="
for %%J in ("%JAVA_HOME%\bin\java.exe" java.exe) do call :consider "%%~J"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%USERPROFILE%\.jdks\*") do call :consider "%%~D\bin\java.exe"
if not defined JAVA (
    echo Esep needs a JDK of 25 or newer; install one, such as Temurin 25, or point JAVA_HOME to it 1>&2
    exit /b 1
)
set "CHECK=$built = Get-Item target\app\built -ErrorAction SilentlyContinue; if (!$built -or (Get-ChildItem pom.xml, src\main, config -Recurse | Where-Object LastWriteTime -gt $built.LastWriteTime)) { exit 1 }"
pushd "%HERE%"
powershell -NoProfile -Command "%CHECK%"
if errorlevel 1 (
    echo Building Esep ... 1>&2
    call mvnw.cmd -q -Dquick package 1>&2 || (popd & exit /b 1)
    "%JAVA%" -Djarmode=tools -jar target\quick\esep.jar extract --force --destination target\app 1>&2 || (popd & exit /b 1)
    echo built>target\app\built
)
popd
if not defined ESEP_CONFIG set "ESEP_CONFIG=%HERE%config"
"%JAVA%" --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -jar "%HERE%target\app\esep.jar" %*
exit /b %ERRORLEVEL%

:consider
if defined JAVA exit /b 0
"%~1" -version 2>&1 | findstr /r /c:"version .2[5-9]" /c:"version .[3-9][0-9]" >nul && set "JAVA=%~1"
exit /b 0
