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
    call :train >nul 2>&1
    echo built>target\app\built
)
popd
if not defined ESEP_CONFIG set "ESEP_CONFIG=%HERE%config"
rem HSQLDB frees the memory of long files in a way that Java would warn of.
set OPTIONS=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8
rem What was kept for another Java is passed over without a word.
if exist "%HERE%target\app\esep.aot" set OPTIONS=%OPTIONS% "-XX:AOTCache=%HERE%target\app\esep.aot" -Xlog:aot*=off,cds*=off
"%JAVA%" %OPTIONS% -jar "%HERE%target\app\esep.jar" %*
exit /b %ERRORLEVEL%

rem Lets Java keep the classes that a run with nothing to do loads, so that every start is quicker. Without them it is only slower.
:train
setlocal
for /f "delims==" %%V in ('set SPRING_ 2^>nul') do set "%%V="
set "APP=%HERE%target\app"
set PRACTICE=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -Djava.awt.headless=true -Xlog:disable
del /q "%APP%\esep.aot"
rd /s /q "%APP%\practice"
mkdir "%APP%\practice\corpus" & mkdir "%APP%\practice\config"
echo The project "Deep Wells" works in Georgia. Its budget is EUR 5.>"%APP%\practice\corpus\wells.txt"
powershell -NoProfile -Command "(Get-Content -Encoding UTF8 config\esep.yaml) -replace '^languages:.*', 'languages: [en]' | Set-Content -Encoding ASCII '%APP%\practice\config\esep.yaml'"
pushd "%APP%\practice"
"%JAVA%" %PRACTICE% -jar "%APP%\esep.jar" run --corpus corpus --config config && "%JAVA%" %PRACTICE% "-XX:AOTCacheOutput=%APP%\esep.aot" -jar "%APP%\esep.jar" run --corpus corpus --config config || del /q "%APP%\esep.aot"
popd
rd /s /q "%APP%\practice"
exit /b 0

:consider
if defined JAVA exit /b 0
"%~1" -version 2>&1 | findstr /r /c:"version .2[5-9]" /c:"version .[3-9][0-9]" >nul && set "JAVA=%~1"
exit /b 0
